//! Starts the program in a folder of its own, never for longer than a deadline.

use std::io::{BufRead, BufReader, Read, Write, empty};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use tempfile::TempDir;

/// After this the program is killed and the test fails; nothing here takes a tenth of it.
const DEADLINE: Duration = Duration::from_secs(120);

/// The program, its folder and its environment.
pub(crate) struct Program {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// How it ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Program {
    /// In an empty folder, with both secrets set.
    pub(crate) fn new() -> Self {
        let environment = [("SAP_B1_PASSWORD", "hunter2"), ("VEEQO_API_KEY", "Vqt/hunter2")];
        let own = environment.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        Self { folder: tempfile::tempdir().unwrap(), environment: own }
    }

    /// With a configuration file.
    pub(crate) fn configured(config: &str) -> Self {
        let program = Self::new();
        std::fs::write(program.path("b1-veeqo.toml"), config).unwrap();
        program
    }

    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn unset(mut self, name: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_b1-veeqo"));
        command.args(arguments).current_dir(self.folder.path());
        command.env_clear().envs(self.environment.iter().cloned());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.start(arguments).outcome()
    }

    /// Starts it.
    pub(crate) fn start(&self, arguments: &[&str]) -> Running {
        Running::new(self.command(arguments).spawn().unwrap())
    }

    /// Runs it to its end, with something typed.
    pub(crate) fn answer(&self, arguments: &[&str], typed: &str) -> Outcome {
        let (reader, mut writer) = std::io::pipe().unwrap();
        writer.write_all(typed.as_bytes()).unwrap();
        drop(writer);
        Running::new(self.command(arguments).stdin(reader).spawn().unwrap()).outcome()
    }

    /// Starts it with an output that nobody reads any more, as under `head`.
    pub(crate) fn start_unread(&self, arguments: &[&str]) -> Running {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        Running::new(self.command(arguments).stdout(writer).spawn().unwrap())
    }
}

/// The program while it runs; killed when dropped.
pub(crate) struct Running {
    child: Child,
    stdout: BufReader<Box<dyn Read>>,
    stderr: Option<thread::JoinHandle<String>>,
}

impl Running {
    fn new(mut child: Child) -> Self {
        let stdout: Box<dyn Read> =
            child.stdout.take().map_or_else(|| Box::new(empty()) as _, |own| Box::new(own) as _);
        let stdout = BufReader::new(stdout);
        let mut errors = child.stderr.take().unwrap();
        let stderr = thread::spawn(move || {
            let mut text = String::new();
            errors.read_to_string(&mut text).unwrap();
            text
        });
        Self { child, stdout, stderr: Some(stderr) }
    }

    /// The next line of standard output.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line
    }

    /// Lines of standard output up to one that begins so.
    pub(crate) fn lines_to(&mut self, beginning: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            assert!(!line.is_empty(), "the output ended before {beginning:?}: {lines:?}");
            let last = line.starts_with(beginning);
            lines.push(line);
            if last {
                return lines;
            }
        }
    }

    /// Sends SIGTERM.
    pub(crate) fn terminate(&self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Whether it has not ended yet.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Sends SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Waits for its end.
    pub(crate) fn outcome(mut self) -> Outcome {
        let (ended, end) = mpsc::channel();
        let id = self.child.id().to_string();
        let watch = thread::spawn(move || {
            if end.recv_timeout(DEADLINE).is_err() {
                let _ = Command::new("kill").args(["-KILL", &id]).status();
            }
        });
        let mut stdout = String::new();
        self.stdout.read_to_string(&mut stdout).unwrap();
        let code = self.child.wait().unwrap().code();
        ended.send(()).unwrap_or_default();
        watch.join().unwrap();
        let stderr = self.stderr.take().unwrap().join().unwrap();
        Outcome { code, stdout, stderr }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
