//! Numbers as the build script packs them: seven bits a byte, the low ones first, so that small ones take one byte.

/// What is left to read.
#[derive(Debug)]
pub struct Packed(pub &'static [u8]);

impl Packed {
    /// The next number; 0 where none is left.
    pub fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        while let [byte, rest @ ..] = self.0 {
            self.0 = rest;
            number |= usize::from(byte & 0x7F) << shift;
            shift += 7;
            if *byte < 0x80 {
                break;
            }
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    #[test]
    fn numbers_come_back() {
        let mut packed = Packed(&[0, 127, 0x80, 1, 0xAC, 2, 0xF0, 0xA2, 4]);
        assert_eq!([(); 6].map(|()| packed.number()), [0, 127, 128, 300, 70_000, 0]);
    }
}
