//! How an app gets its tokens: prints the page to open, and takes the address the browser comes back to from standard input.
//!
//! ```text
//! VEEQO_CLIENT_ID=… VEEQO_CLIENT_SECRET=… VEEQO_REDIRECT_URI=https://… cargo run -p veeqo-client --example connect_app
//! ```
#![expect(clippy::print_stdout, reason = "an example talks to people")]

use rest_transport::{Clock, Secret, SystemClock};
use std::error::Error;
use veeqo_client::{ExchangeCode, GetCurrentUser, OAuthApp, Veeqo};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let api = std::env::var("VEEQO_URL").unwrap_or_else(|_| "https://api.veeqo.com".to_owned()).parse()?;
    let app = OAuthApp {
        client_id: std::env::var("VEEQO_CLIENT_ID").map_err(|_| "set VEEQO_CLIENT_ID")?,
        client_secret: Secret::new(
            std::env::var("VEEQO_CLIENT_SECRET").map_err(|_| "set VEEQO_CLIENT_SECRET")?,
        ),
        redirect_uri: std::env::var("VEEQO_REDIRECT_URI").map_err(|_| "set VEEQO_REDIRECT_URI")?.parse()?,
    };
    // Good enough at a terminal. A server makes a long random text for each person.
    let state = SystemClock::new().now().duration_since(std::time::UNIX_EPOCH)?.as_nanos().to_string();
    println!("open {}", app.authorize_url(&"https://app.veeqo.com".parse()?, &state)?);
    println!("and paste the address you come back to:");
    let mut address = String::new();
    std::io::stdin().read_line(&mut address)?;

    let code = app.read_callback(&address.trim().parse()?, &state)?;
    let tokens = Veeqo::builder_without_key(&api).build()?.send(&ExchangeCode { app, code }).await?;
    let expiry =
        tokens.expires_at().map_or_else(|| "never, as far as Veeqo says".to_owned(), |at| at.to_string());
    let user = Veeqo::builder_with_token(&api, tokens.access_token).build()?.send(&GetCurrentUser).await?;
    println!("connected as user {}; the token ends {expiry}", user.id);
    Ok(())
}
