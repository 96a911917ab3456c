#pragma once

#include <memory>

namespace namestead {

struct CommandLine;

/// The object graph: settings, accounts, the practice service, clients, the order engine, the windows. One for each run; needs a QApplication.
class Application
{
public:
    explicit Application(const CommandLine &line);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    enum class Start {
        Running,
        Elsewhere, ///< another program has this profile folder and shows its window now
        Failed,    ///< after a message on the terminal
    };
    /// Makes the window and shows it.
    Start start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
