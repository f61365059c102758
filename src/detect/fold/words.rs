//! Lists of words with a number each, looked up by hash: most words of a text are in none.

/// How many words a list has: `one=1 two=2`.
pub const fn count(list: &str) -> usize {
    let (list, mut count, mut i) = (list.as_bytes(), 0, 0);
    while i < list.len() {
        count += (list[i] == b'=') as usize;
        i += 1;
    }
    count
}

/// The bits of an entry that are the hash; the others are the number, below 1024.
const HASH: u32 = !0 << 10;

/// Case is no difference.
const fn hash(so_far: u32, byte: u8) -> u32 {
    (so_far ^ (byte | 0x20) as u32).wrapping_mul(0x0100_0193).rotate_left(7)
}

/// A list as it is looked up: in order.
pub const fn table<const N: usize>(list: &str) -> [u32; N] {
    let list = list.as_bytes();
    let (mut table, mut count) = ([0; N], 0);
    let (mut i, mut hashed, mut number, mut in_number) = (0, 0, 0, false);
    while i <= list.len() {
        match if i < list.len() { list[i] } else { b' ' } {
            b' ' => {
                let entry = (hashed & HASH) | number;
                let mut at = count;
                while at > 0 && table[at - 1] > entry {
                    table[at] = table[at - 1];
                    at -= 1;
                }
                table[at] = entry;
                count += 1;
                (hashed, number, in_number) = (0, 0, false);
            }
            b'=' => in_number = true,
            digit if in_number => number = number * 10 + (digit - b'0') as u32,
            letter => hashed = hash(hashed, letter),
        }
        i += 1;
    }
    table
}

/// A set of hashes, some more than a table's: what is not in it needs no search.
pub type Filter = [u64; 128];

/// The bit of a hash in a [`Filter`].
const fn bit(hashed: u32) -> (usize, u64) {
    ((hashed >> 25) as usize, 1 << (hashed >> 19 & 63))
}

/// The hashes of a table.
pub const fn filter(table: &[u32]) -> Filter {
    let (mut filter, mut i) = ([0; 128], 0);
    while i < table.len() {
        let (word, bit) = bit(table[i]);
        filter[word] |= bit;
        i += 1;
    }
    filter
}

/// As [`look_up`], for a table in which nearly every word asked for is not.
pub fn look_up_by(filter: &Filter, table: &[u32], word: &[u8]) -> Option<u32> {
    let (place, bit) = bit(word.iter().fold(0, |so_far, byte| hash(so_far, *byte)));
    if filter[place] & bit == 0 { None } else { look_up(table, word) }
}

/// The number of a word.
#[inline(never)]
pub fn look_up(table: &[u32], word: &[u8]) -> Option<u32> {
    let hashed = word.iter().fold(0, |so_far, byte| hash(so_far, *byte)) & HASH;
    let entry = *table.get(table.partition_point(|entry| *entry < hashed))?;
    (entry & HASH == hashed).then_some(entry & !HASH)
}

/// Whether no two words share a hash, and every word has its number.
#[cfg(test)]
pub fn is_sound(list: &str, table: &[u32]) -> bool {
    let entries = list.split(' ').map(|entry| entry.split_once('=').unwrap());
    table.windows(2).all(|pair| pair[0] & HASH < pair[1] & HASH)
        && entries.into_iter().all(|(word, number)| look_up(table, word.as_bytes()) == number.parse().ok())
}
