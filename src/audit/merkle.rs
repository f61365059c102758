//! A Merkle tree over entries, as RFC 6962 and RFC 9162 (section 2.1) define it: whoever has one root can tell whether what came
//! before it was changed.

use crate::hash::sha256;

/// A node of the tree.
pub type Hash = [u8; 32];

/// The hash of an entry.
pub fn leaf(entry: &[u8]) -> Hash {
    // A leaf can't be taken for a node.
    sha256(&[&[0], entry])
}

fn node(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], left, right])
}

/// A tree that grows at its end: of what is in it, only the roots of the largest whole subtrees are kept, one for each bit of its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    /// The largest first.
    subtrees: Vec<Hash>,
}

impl Tree {
    /// From its size and the roots of its whole subtrees, the largest first. `None` if their number is another.
    pub fn of(size: u64, subtrees: Vec<Hash>) -> Option<Tree> {
        (u64::from(size.count_ones()) == subtrees.len() as u64).then_some(Tree { size, subtrees })
    }

    /// How many entries.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The roots of its whole subtrees, the largest first.
    pub fn subtrees(&self) -> &[Hash] {
        &self.subtrees
    }

    /// Adds an entry, by its [`leaf`].
    pub fn push(&mut self, leaf: Hash) {
        self.push_block(0, leaf);
    }

    /// Adds a whole subtree of `2^level` entries by its root, as [`blocks`] has them. Whether it fits: the size has to be a multiple
    /// of its own.
    pub fn push_block(&mut self, level: u32, root: Hash) -> bool {
        if self.size.trailing_zeros() < level {
            return false;
        }
        let mut hash = root;
        // As many carries as in counting.
        for _ in 0..(self.size >> level).trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                hash = node(&left, &hash);
            }
        }
        self.subtrees.push(hash);
        self.size += 1 << level;
        true
    }

    /// The tree as it was at the last multiple of `2^level` entries.
    pub fn at_block(&self, level: u32) -> Tree {
        let size = self.size >> level << level;
        let kept = size.count_ones() as usize;
        Tree { size, subtrees: self.subtrees[..kept.min(self.subtrees.len())].to_vec() }
    }

    /// The root over all entries; of no entry it is the hash of nothing.
    pub fn root(&self) -> Hash {
        let mut hashes = self.subtrees.iter().rev();
        let Some(last) = hashes.next() else {
            return sha256(&[]);
        };
        hashes.fold(*last, |right, left| node(left, &right))
    }
}

/// The levels of the whole subtrees that take the place of the entries from `first` to `end`, none of more than `2^most`: what is left
/// of entries that are not kept.
pub fn blocks(first: u64, end: u64, most: u32) -> Vec<u32> {
    let (mut levels, mut at) = (Vec::new(), first);
    while at < end {
        let level = at.trailing_zeros().min((end - at).ilog2()).min(most);
        levels.push(level);
        at += 1 << level;
    }
    levels
}

/// The root over these leaves.
pub fn root(leaves: &[Hash]) -> Hash {
    let mut tree = Tree::default();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree.root()
}

/// What proves that the leaf at a place is in the tree over these leaves: hashes from its neighbour up to the root's.
/// RFC 9162, section 2.1.3.1.
pub fn inclusion(leaves: &[Hash], place: usize) -> Vec<Hash> {
    if leaves.len() <= 1 || place >= leaves.len() {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut path, other) =
        if place < left.len() { (inclusion(left, place), right) } else { (inclusion(right, place - left.len()), left) };
    path.push(root(other));
    path
}

/// Whether a path proves that a leaf is at a place in a tree of this size and root. RFC 9162, section 2.1.3.2.
pub fn includes(leaf: Hash, place: u64, size: u64, path: &[Hash], root: &Hash) -> bool {
    if place >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (place, size - 1, leaf);
    for sibling in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node(sibling, &hash);
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            hash = node(&hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && hash == *root
}

/// What proves that the tree over the first `size` leaves is the beginning of the tree over all. RFC 9162, section 2.1.4.1.
pub fn consistency(leaves: &[Hash], size: usize) -> Vec<Hash> {
    fn subproof(leaves: &[Hash], size: usize, known: bool) -> Vec<Hash> {
        if size == leaves.len() {
            return if known { Vec::new() } else { vec![root(leaves)] };
        }
        let (left, right) = leaves.split_at(split(leaves.len()));
        let (mut path, other) = if size <= left.len() {
            (subproof(left, size, known), right)
        } else {
            (subproof(right, size - left.len(), false), left)
        };
        path.push(root(other));
        path
    }
    if size == 0 || size > leaves.len() { Vec::new() } else { subproof(leaves, size, true) }
}

/// Whether a path proves that a tree of one size and root is the beginning of another. RFC 9162, section 2.1.4.2.
pub fn is_beginning((first, first_root): (u64, &Hash), (second, second_root): (u64, &Hash), path: &[Hash]) -> bool {
    if first == second {
        return first_root == second_root && path.is_empty();
    }
    if first == 0 || first > second {
        return false;
    }
    let mut hashes = path.iter();
    // A tree that is whole is the first node of its own proof.
    let Some(mut one) = (if first.is_power_of_two() { Some(first_root) } else { hashes.next() }).copied() else {
        return false;
    };
    let mut other = one;
    let (mut at, mut last) = (first - 1, second - 1);
    while at & 1 == 1 {
        (at, last) = (at >> 1, last >> 1);
    }
    for hash in hashes {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            (one, other) = (node(hash, &one), node(hash, &other));
            while at & 1 == 0 && at != 0 {
                (at, last) = (at >> 1, last >> 1);
            }
        } else {
            other = node(&other, hash);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    last == 0 && one == *first_root && other == *second_root
}

/// The largest power of two below a size of two at least.
fn split(size: usize) -> usize {
    1 << (usize::BITS - 1 - (size - 1).leading_zeros())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::hexadecimal;

    /// The entries that Certificate Transparency's implementations test with.
    const ENTRIES: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];

    const ROOTS: [&str; 8] = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn leaves(count: usize) -> Vec<Hash> {
        (0..count).map(|i| leaf(ENTRIES.get(i).copied().unwrap_or(&[i as u8]))).collect()
    }

    #[test]
    fn published_roots() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hexadecimal(&root(&[])), empty);
        for (index, published) in ROOTS.iter().enumerate() {
            assert_eq!(hexadecimal(&root(&leaves(index + 1))), *published);
        }
    }

    #[test]
    fn a_tree_goes_on_from_its_subtrees() {
        for size in 0..40 {
            let mut tree = Tree::default();
            leaves(size).into_iter().for_each(|leaf| tree.push(leaf));
            let again = Tree::of(tree.size(), tree.subtrees().to_vec()).unwrap();
            assert_eq!(again, tree);
            assert_eq!(Tree::of(size as u64 + 1, tree.subtrees().to_vec()).is_some(), {
                (size as u64 + 1).count_ones() as usize == tree.subtrees().len()
            });
        }
    }

    #[test]
    fn blocks_take_the_place_of_entries() {
        let all = leaves(40);
        for (first, end) in (0..40).flat_map(|first| (first..=40).map(move |end| (first, end))) {
            let mut tree = Tree::default();
            all[..first].iter().for_each(|leaf| tree.push(*leaf));
            let mut at = first;
            for level in blocks(first as u64, end as u64, 3) {
                assert!(level <= 3);
                let next = at + (1 << level);
                assert!(tree.push_block(level, root(&all[at..next])), "{first}..{end}");
                // At every multiple of eight it can be looked at.
                assert!(at.next_multiple_of(8) >= next || at % 8 == 0);
                at = next;
            }
            assert_eq!((at, tree.root()), (end, root(&all[..end])), "{first}..{end}");
            assert_eq!(tree.at_block(3).root(), root(&all[..end / 8 * 8]));
        }
        let mut tree = Tree::default();
        tree.push(all[0]);
        assert!(!tree.push_block(1, all[1]), "it would stand in the wrong place");
    }

    #[test]
    fn every_entry_is_proved_and_no_other() {
        for size in 1..20 {
            let (leaves, all) = (leaves(size), root(&leaves(size)));
            for place in 0..size {
                let path = inclusion(&leaves, place);
                let holds = |place: usize, size: usize, path: &[Hash]| {
                    includes(leaves[place.min(leaves.len() - 1)], place as u64, size as u64, path, &all)
                };
                assert!(holds(place, size, &path), "{place} of {size}");
                assert!(!includes(leaf(b"another"), place as u64, size as u64, &path, &all));
                assert!(!holds(place, size, &[path.clone(), vec![all]].concat()));
                assert!(path.is_empty() || !holds(place, size, &path[1..]));
                assert!(!holds(size, size, &path));
            }
        }
    }

    #[test]
    fn every_beginning_is_proved_and_no_other() {
        for size in 1..20 {
            let all = leaves(size);
            for first in 1..=size {
                let path = consistency(&all, first);
                let (one, other) = (root(&all[..first]), root(&all));
                let holds = |one: &Hash, other: &Hash, path: &[Hash]| {
                    is_beginning((first as u64, one), (size as u64, other), path)
                };
                assert!(holds(&one, &other, &path), "{first} of {size}");
                let wrong = leaf(b"wrong");
                assert!(!holds(&wrong, &other, &path) && !holds(&one, &wrong, &path));
                for index in 0..path.len() {
                    let mut bent = path.clone();
                    bent[index][0] ^= 1;
                    assert!(!holds(&one, &other, &bent), "{first} of {size}, hash {index}");
                    assert!(!holds(&one, &other, &path[..index]), "{first} of {size}, {index} hashes");
                }
            }
        }
    }
}
