//! What the benchmarks share: pages of orders, a server in a process of its own, so that its work is not counted, and what the system
//! counts of ours.

#![allow(dead_code, reason = "each benchmark uses its part")]

pub(crate) mod answers;
pub(crate) mod server;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use url::Url;

const ROLE: &str = "VEEQO_BENCH_ROLE";

/// The role this process was started in; `None` for the benchmark itself.
pub(crate) fn role() -> Option<String> {
    std::env::var(ROLE).ok()
}

/// A server process. It ends when this value is dropped, or when this process dies.
pub(crate) struct Served {
    child: Child,
    url: Url,
}

impl Served {
    /// Starts this program again as the server.
    pub(crate) fn start() -> Self {
        let mut command = Command::new(std::env::current_exe().expect("a program"));
        command.env(ROLE, "server").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program starts again");
        let output = child.stdout.take().expect("a pipe");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("the server tells its address");
        let url = line.trim().parse().expect("an address");
        Self { child, url }
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> &Url {
        &self.url
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Nanoseconds the calling thread has spent on a processor; `None` where the system does not tell (it does on Linux).
pub(crate) fn processor_time() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace().next()?.parse().ok()
}
