// The walk over a window finds each fault that it is for, and nothing in a window without any.
#include "gui/support/accessibility.h"
#include "gui/support/pseudolanguage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace spawner;
using namespace Qt::StringLiterals;

class AccessibilityTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setWindowTitle(u"Window"_s);
        m_form = new QFormLayout(m_window.get());
    }

    void goodWindowHasNoProblems()
    {
        m_form->addRow(u"&Name:"_s, new QLineEdit);
        m_form->addRow(u"&Count:"_s, new QSpinBox);
        m_form->addRow(new QCheckBox(u"&Often"_s));
        m_form->addRow(new QPushButton(u"&Do it"_s));
        m_window->show();
        QCOMPARE(accessibilityProblems(*m_window), QStringList());
        QCOMPARE(tabOrderProblems(*m_window), QStringList());
        QCOMPARE(clippedTexts(*m_window), QStringList());
    }

    void findsWhatHasNoName()
    {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"lonely"_s);
        m_form->addRow(edit);
        m_form->addRow(new QPushButton(u"\u25be"_s));
        m_window->show();
        const QStringList problems = accessibilityProblems(*m_window);
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems[0].contains(u"'lonely'"_s), qPrintable(problems[0]));
        edit->hide();
        QCOMPARE(accessibilityProblems(*m_window).size(), 1);
    }

    void findsMnemonicsTwice()
    {
        m_form->addRow(u"&Name:"_s, new QLineEdit);
        m_form->addRow(new QCheckBox(u"&Never"_s));
        m_form->addRow(new QLabel(u"&Lost"_s));
        m_form->addRow(new QLabel(u"Salt && &&pepper"_s));
        m_window->show();
        const QStringList problems = accessibilityProblems(*m_window);
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems[0].contains(u"Alt+N"_s), qPrintable(problems[0]));
        QVERIFY2(problems[1].contains(u"no buddy"_s), qPrintable(problems[1]));
    }

    void findsButtonsOfTheSameName()
    {
        m_form->addRow(new QPushButton(u"Start"_s));
        m_form->addRow(new QPushButton(u"Start"_s));
        m_window->show();
        QCOMPARE(accessibilityProblems(*m_window).size(), 1);
    }

    void findsSilentCells()
    {
        auto *tree = new QTreeWidget;
        tree->setAccessibleName(u"Things"_s);
        tree->setColumnCount(2);
        auto *item = new QTreeWidgetItem(tree, { u"one"_s, QString() });
        m_form->addRow(tree);
        m_window->show();
        QCOMPARE(accessibilityProblems(*m_window).size(), 1);
        item->setData(1, Qt::AccessibleTextRole, u"a picture"_s);
        QCOMPARE(accessibilityProblems(*m_window), QStringList());
    }

    void findsTabsThatGoBack()
    {
        m_form->addRow(u"A"_s, new QLineEdit);
        m_form->insertRow(0, u"B"_s, new QLineEdit); // above, but later
        m_window->show();
        QCOMPARE(tabOrderProblems(*m_window).size(), 1);
    }

    void findsClippedTexts()
    {
        auto *button = new QPushButton(u"A rather long text for so small a button"_s);
        button->setFixedWidth(30);
        m_form->addRow(button);
        m_window->show();
        QCOMPARE(clippedTexts(*m_window).size(), 1);
    }

    void findsWhatIsNotTranslated()
    {
        PseudoLanguage language;
        QCoreApplication::installTranslator(&language);
        m_form->addRow(new QLabel(tr("Hello")));
        m_form->addRow(new QLabel(u"Hello"_s));
        m_form->addRow(new QLabel(u"12 345"_s));
        m_window->setWindowTitle(tr("Window"));
        QCoreApplication::removeTranslator(&language);
        const QStringList found = untranslatedTexts(*m_window);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].contains(u"Hello"_s), qPrintable(found[0]));
        QCOMPARE(untranslatedTexts(*m_window, { u"Hello"_s }), QStringList());
    }

private:
    std::unique_ptr<QWidget> m_window;
    QFormLayout *m_form = nullptr;
};

QTEST_MAIN(AccessibilityTest)
#include "test_gui_accessibility.moc"
