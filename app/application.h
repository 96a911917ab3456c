#pragma once

#include <memory>

namespace namestead {

struct CommandLine;

/// The object graph: settings, accounts, the practice service, clients, the window. One for each run; needs a QApplication.
class Application
{
public:
    explicit Application(const CommandLine &line);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Makes the window and shows it. False, after a message on the terminal, when the profile folder cannot be used.
    bool start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace namestead
