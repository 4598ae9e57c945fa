//! SHA-1 (FIPS 180-4), which the Service Layer uses for entity tags. Not for security.

/// The digest in upper-case hexadecimal.
pub(crate) fn sha1_hex(text: &str) -> String {
    let mut state: [u32; 5] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0];
    for block in padded(text.as_bytes()).chunks_exact(64) {
        absorb(&mut state, block);
    }
    state.iter().map(|word| format!("{word:08X}")).collect()
}

/// An identifier that looks like a GUID and follows from its seed.
pub(crate) fn guid_like(seed: &str) -> String {
    let hex = sha1_hex(seed).to_lowercase();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0..8), part(8..12), part(12..16), part(16..20), part(20..32))
}

fn padded(message: &[u8]) -> Vec<u8> {
    let mut bytes = message.to_vec();
    bytes.push(0x80);
    bytes.resize(bytes.len() + (120 - bytes.len() % 64) % 64, 0);
    bytes.extend_from_slice(&(message.len() as u64 * 8).to_be_bytes());
    bytes
}

fn absorb(state: &mut [u32; 5], block: &[u8]) {
    let mut words: Vec<u32> = block
        .chunks_exact(4)
        .map(|four| four.iter().fold(0, |word, byte| word << 8 | u32::from(*byte)))
        .collect();
    let [mut a, mut b, mut c, mut d, mut e] = *state;
    for round in 0..80 {
        if round >= 16 {
            let mixed =
                [3, 8, 14, 16].iter().filter_map(|back| words.get(round - back)).fold(0, |x, word| x ^ word);
            words.push(mixed.rotate_left(1));
        }
        let (mix, constant) = match round {
            0..20 => ((b & c) | (!b & d), 0x5A82_7999),
            20..40 => (b ^ c ^ d, 0x6ED9_EBA1),
            40..60 => ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC),
            _ => (b ^ c ^ d, 0xCA62_C1D6_u32),
        };
        let word = words.get(round).copied().unwrap_or_default();
        let sum =
            a.rotate_left(5).wrapping_add(mix).wrapping_add(e).wrapping_add(constant).wrapping_add(word);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
    }
    for (word, add) in state.iter_mut().zip([a, b, c, d, e]) {
        *word = word.wrapping_add(add);
    }
}

#[cfg(test)]
mod tests {
    use super::sha1_hex;

    #[test]
    fn known_digests() {
        assert_eq!(sha1_hex("1"), "356A192B7913B04C54574D18C28D46E6395428AB");
        assert_eq!(sha1_hex("3"), "77DE68DAECD823BABBB58EDB1C8E14D7106E83BB");
        assert_eq!(sha1_hex("abc"), "A9993E364706816ABA3E25717850C26C9CD0D89D");
        assert_eq!(sha1_hex(&"a".repeat(200)), "E61CFFFE0D9195A525FC6CF06CA2D77119C24A40");
    }
}
