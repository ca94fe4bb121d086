package openings.classifier.occupation;

import java.util.Arrays;

/**
 * Numbers grams, which are 64-bit hashes, in the order in which they are added. A hash table with open addressing: there
 * are some million grams, for which boxed keys would cost several times the memory. Not thread-safe while adding.
 */
final class GramTable {
    private static final int NONE = -1;

    private long[] keys;
    private int[] numbers;
    private int size;

    GramTable(int expectedSize) {
        int capacity = Integer.highestOneBit(Math.max(8, expectedSize)) * 4;
        keys = new long[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, NONE);
    }

    int size() {
        return size;
    }

    /** The number of a gram, or a negative number if it was never added. */
    int find(long gram) {
        return numbers[slot(gram)];
    }

    /** The number of a gram, a new one if it was never added. */
    int add(long gram) {
        int slot = slot(gram);
        if (numbers[slot] == NONE) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(gram);
            }
            keys[slot] = gram;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    private int slot(long gram) {
        int mask = keys.length - 1;
        int slot = (int) (gram ^ (gram >>> 32)) & mask;
        while (numbers[slot] != NONE && keys[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldKeys.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
