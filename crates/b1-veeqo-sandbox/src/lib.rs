#![doc = include_str!("../README.md")]

mod connection;
mod fault;
mod fault_parse;
mod http;
pub mod sap;
pub mod seed;
mod server;
pub mod veeqo;
mod world;

pub use fault::{Fault, FaultPlan, FaultRule, Scope, When};
pub use fault_parse::FaultSyntaxError;
pub use http::{Request, Response};
pub use server::{Credentials, RunningSandbox, Sandbox, SandboxError, SandboxOptions, TimeSource};
pub use world::{Late, Reply, Side, World, handle};
