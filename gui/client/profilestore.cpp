#include "gui/client/profilestore.h"

#include "gui/settings/keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

Profile builtIn(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.kind = id == "user"_L1 ? Profile::Kind::User : Profile::Kind::System;
    return profile;
}

bool isBuiltIn(const QString &id)
{
    return id == "user"_L1 || id == "system"_L1;
}

} // namespace

ProfileStore::ProfileStore(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
    connect(&m_settings, &Settings::changed, this, [this](const QByteArray &key) {
        if (key != keys::Profiles.key)
            return;
        const QList<Profile> before = m_profiles;
        load();
        if (m_profiles != before)
            emit changed();
    });
}

void ProfileStore::load()
{
    m_profiles = { builtIn(u"user"_s), builtIn(u"system"_s) };
    const QJsonArray list = QJsonDocument::fromJson(m_settings.value(keys::Profiles)).array();
    for (const auto &entry : list) {
        Profile profile = Profile::fromJson(entry.toObject());
        if (profile.id.isEmpty())
            continue;
        if (isBuiltIn(profile.id))
            profile.kind = builtIn(profile.id).kind;
        const auto same = std::find_if(m_profiles.begin(), m_profiles.end(),
                                       [&](const Profile &one) { return one.id == profile.id; });
        if (same != m_profiles.end())
            *same = profile;
        else
            m_profiles.append(profile);
    }
}

void ProfileStore::store()
{
    QJsonArray list;
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (!isBuiltIn(profile.id) || profile != builtIn(profile.id))
            list.append(profile.toJson());
    }
    // What changed() of the settings makes us load is what we have already.
    m_settings.set(keys::Profiles, list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson(QJsonDocument::Compact));
}

const Profile *ProfileStore::find(const QString &id) const
{
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &one) { return one.id == id; });
    return at == m_profiles.end() ? nullptr : &*at;
}

Profile ProfileStore::startProfile() const
{
    for (const auto &key : { keys::DefaultProfile, keys::CurrentProfile }) {
        if (const Profile *profile = find(m_settings.value(key)))
            return *profile;
    }
    return m_profiles.first();
}

QString ProfileStore::save(Profile profile)
{
    if (profile.id.isEmpty())
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isBuiltIn(profile.id))
        profile.kind = builtIn(profile.id).kind;
    const auto same = std::find_if(m_profiles.begin(), m_profiles.end(),
                                   [&](const Profile &one) { return one.id == profile.id; });
    if (same != m_profiles.end() && *same == profile)
        return profile.id;
    if (same != m_profiles.end())
        *same = profile;
    else
        m_profiles.append(profile);
    store();
    emit changed();
    return profile.id;
}

void ProfileStore::remove(const QString &id)
{
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &one) { return one.id == id; });
    if (at == m_profiles.end() || (isBuiltIn(id) && *at == builtIn(id)))
        return;
    if (isBuiltIn(id))
        *at = builtIn(id);
    else
        m_profiles.erase(at);
    store();
    emit changed();
}

} // namespace spawner
