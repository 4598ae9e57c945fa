//! A multipart body that arrives piece by piece, cut at its boundary.

use super::multipart::{Delimiter, boundary_of_line, delimiter, without_line_break};

/// No line with a boundary is longer: 70 characters and what stands around them.
const LONGEST_DELIMITER: usize = 128;

/// Cuts a body into its parts, holding one of them at a time. How the body is cut into pieces on its way makes no difference.
#[derive(Debug)]
pub(super) struct Cutter {
    /// `None` until the first line that can be one, where the answer's header does not name it.
    boundary: Option<String>,
    state: State,
    /// The part under way and, from `line` on, the line under way.
    buffer: Vec<u8>,
    line: usize,
    /// The line under way was too long to be kept: whatever it is, it is no boundary.
    torn: bool,
    limit: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Preamble,
    Part,
    /// As `Part`, beyond the limit.
    Oversized,
    Closed,
}

/// A part that is complete.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Part(Vec<u8>),
    /// It was larger than the limit and was not kept.
    Oversized,
}

impl Cutter {
    pub(super) fn new(boundary: Option<&str>, limit: usize) -> Self {
        Self {
            boundary: boundary.map(str::to_owned),
            state: State::Preamble,
            buffer: Vec::new(),
            line: 0,
            torn: false,
            limit: limit.max(LONGEST_DELIMITER),
        }
    }

    pub(super) fn with_limit(self, limit: usize) -> Self {
        Self { limit: limit.max(LONGEST_DELIMITER), ..self }
    }

    /// Whether a boundary is known: without one, this is no multipart.
    pub(super) fn is_multipart(&self) -> bool {
        self.boundary.is_some()
    }

    /// Whether the end mark was there.
    pub(super) fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// Takes from the front of `chunk` until a part is complete or the chunk is used up.
    pub(super) fn next(&mut self, chunk: &mut &[u8]) -> Option<Cut> {
        while !chunk.is_empty() && self.state != State::Closed {
            let end = chunk.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
            let (taken, rest) = chunk.split_at(end.unwrap_or(chunk.len()));
            *chunk = rest;
            self.take(taken);
            if end.is_some()
                && let Some(cut) = self.end_line()
            {
                return Some(cut);
            }
        }
        None
    }

    /// The last part, where the body ended with its end mark and without a line break.
    pub(super) fn finish(&mut self) -> Option<Cut> {
        if self.state == State::Closed { None } else { self.end_line() }
    }

    fn take(&mut self, bytes: &[u8]) {
        if !self.torn {
            self.buffer.extend_from_slice(bytes);
            self.torn = self.buffer.len() - self.line > self.limit;
        }
        if self.torn {
            self.forget();
        }
    }

    /// Gives up what is kept of the part under way.
    fn forget(&mut self) {
        self.buffer.clear();
        self.line = 0;
        if self.state == State::Part {
            self.state = State::Oversized;
        }
    }

    fn end_line(&mut self) -> Option<Cut> {
        let torn = std::mem::take(&mut self.torn);
        let line = self.buffer.get(self.line..).unwrap_or_default();
        if self.boundary.is_none() && !torn {
            self.boundary = boundary_of_line(line).map(str::to_owned);
        }
        let mark = match &self.boundary {
            Some(boundary) if !torn => delimiter(line, boundary),
            _ => Delimiter::None,
        };
        match mark {
            Delimiter::None => self.keep_line(),
            Delimiter::Next => self.begin(State::Part),
            Delimiter::End => self.begin(State::Closed),
        }
    }

    fn keep_line(&mut self) -> Option<Cut> {
        self.line = self.buffer.len();
        if self.state != State::Part || self.line > self.limit {
            self.forget();
        }
        None
    }

    fn begin(&mut self, next: State) -> Option<Cut> {
        let cut = match self.state {
            State::Part => {
                self.buffer.truncate(self.line);
                let length = without_line_break(&self.buffer).len();
                self.buffer.truncate(length);
                Some(Cut::Part(std::mem::take(&mut self.buffer)))
            }
            State::Oversized => Some(Cut::Oversized),
            State::Preamble | State::Closed => None,
        };
        self.buffer.clear();
        self.line = 0;
        self.state = next;
        cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The parts of a body that arrives in pieces of the sizes given, and whether it ended with its end mark.
    fn cut(body: &[u8], sizes: &[usize], limit: usize) -> (Vec<Cut>, bool) {
        let (mut cutter, mut cuts) = (Cutter::new(Some("b"), limit), Vec::new());
        let (mut body, mut sizes) = (body, sizes.iter().cycle());
        while !body.is_empty() {
            let size = sizes.next().map_or(body.len(), |size| (*size).clamp(1, body.len()));
            let (mut chunk, rest) = body.split_at(size);
            body = rest;
            while let Some(cut) = cutter.next(&mut chunk) {
                cuts.push(cut);
            }
        }
        cuts.extend(cutter.finish());
        (cuts, cutter.is_closed())
    }

    fn parts(texts: &[&str]) -> Vec<Cut> {
        texts.iter().map(|text| Cut::Part(text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn parts_are_cut_at_either_line_break_and_what_stands_around_is_left_out() {
        for body in [
            "--b\r\none\r\n--b\r\ntwo\n\r\n--b--\r\n",
            "--b\none\n--b\ntwo\n\n--b--",
            "read me\r\n\r\n--b \r\none\r\n--b\t\r\ntwo\n\r\n--b--\r\nepilogue\r\n--b\r\nthree\r\n--b--",
        ] {
            assert_eq!(cut(body.as_bytes(), &[], 1000), (parts(&["one", "two\n"]), true), "{body:?}");
        }
    }

    #[test]
    fn what_was_cut_off_is_left_out() {
        for (body, found) in [
            ("--b\r\none\r\n--b\r\ntw", vec!["one"]),
            ("--b\r\none\r\n--b", vec![]),
            ("--b\r\none\r\n--b-", vec![]),
            ("--b\r\none\r\n--bx\r\n", vec![]),
            ("one\r\n", vec![]),
        ] {
            assert_eq!(cut(body.as_bytes(), &[], 1000), (parts(&found), false), "{body:?}");
        }
    }

    #[test]
    fn a_part_beyond_the_limit_is_told_and_not_kept() {
        let long = "x".repeat(200);
        let body = format!("--b\r\n{long}\r\n--b\r\none\r\n--b\r\n{}--b--", "line\r\n".repeat(40));
        for sizes in [[1], [7], [1000]] {
            let (cuts, closed) = cut(body.as_bytes(), &sizes, 0);
            let wanted = [Cut::Oversized, Cut::Part(b"one".to_vec()), Cut::Oversized];
            assert_eq!((cuts.as_slice(), closed), (wanted.as_slice(), true), "{sizes:?}");
        }
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference(
            lines in prop::collection::vec(prop_oneof![
                Just("--b\r\n".to_owned()), Just("--b\n".to_owned()), Just("--b--\r\n".to_owned()), Just("\r\n".to_owned()),
                "[ -~]{0,12}\r?\n", Just(format!("{}\n", "y".repeat(150))), "-{0,3}b-{0,3}",
            ], 0..20),
            sizes in prop::collection::vec(1_usize..40, 1..6),
            limit in prop_oneof![Just(0_usize), Just(10_000)],
        ) {
            let body = lines.concat();
            prop_assert_eq!(cut(body.as_bytes(), &sizes, limit), cut(body.as_bytes(), &[], limit));
        }

        #[test]
        fn memory_is_bounded(body in prop::collection::vec(any::<u8>(), 0..4000)) {
            let mut cutter = Cutter::new(Some("b"), 0);
            for mut chunk in body.chunks(64) {
                while cutter.next(&mut chunk).is_some() {}
                prop_assert!(cutter.buffer.len() <= 2 * LONGEST_DELIMITER + 64);
            }
        }
    }
}
