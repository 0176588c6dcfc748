#include "server/appconnections.h"

namespace spawner {

namespace {
constexpr milliseconds IdleTime{5'000};
}

class AppConnections::Idle final : public Timeout
{
public:
    Idle(AppConnections &owner, quint64 childId, std::unique_ptr<FastCgiConnection> connection)
        : m_connection(std::move(connection)), m_owner(owner), m_childId(childId) { }

    quint64 childId() const { return m_childId; }
    std::unique_ptr<FastCgiConnection> m_connection;

protected:
    void expired() override { m_owner.remove(this); }

private:
    AppConnections &m_owner;
    quint64 m_childId;
};

AppConnections::AppConnections(size_t maxIdlePerChild) : m_expiry(IdleTime), m_maxIdlePerChild(maxIdlePerChild) { }

AppConnections::~AppConnections()
{
    clear();
}

std::unique_ptr<FastCgiConnection> AppConnections::take(quint64 childId, Check check)
{
    const auto found = m_idle.find(childId);
    if (found == m_idle.end())
        return nullptr;
    std::unique_ptr<FastCgiConnection> taken;
    while (!taken && !found->empty()) {
        const std::unique_ptr<Idle> idle(found->back());
        found->pop_back();
        const bool isOpen = check == Check::Quick ? idle->m_connection->isKept() : idle->m_connection->isReusable();
        if (isOpen)
            taken = std::move(idle->m_connection);
    }
    if (found->empty())
        m_idle.erase(found);
    return taken;
}

void AppConnections::put(quint64 childId, std::unique_ptr<FastCgiConnection> connection)
{
    std::vector<Idle *> &list = m_idle[childId];
    if (list.size() >= m_maxIdlePerChild)
        return;
    auto *idle = new Idle(*this, childId, std::move(connection));
    list.push_back(idle);
    m_expiry.start(*idle);
}

void AppConnections::remove(Idle *idle)
{
    // cppcheck-suppress unreadVariable // deletes it at the end
    const std::unique_ptr<Idle> owned(idle);
    const auto found = m_idle.find(idle->childId());
    std::erase(*found, idle);
    if (found->empty())
        m_idle.erase(found);
}

void AppConnections::clear()
{
    for (const auto &list : std::as_const(m_idle))
        qDeleteAll(list);
    m_idle.clear();
}

qsizetype AppConnections::count() const
{
    qsizetype total = 0;
    for (const auto &list : m_idle)
        total += qsizetype(list.size());
    return total;
}

} // namespace spawner
