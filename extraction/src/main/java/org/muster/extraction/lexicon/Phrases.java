package org.muster.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.extraction.text.Tokenizer;
import org.muster.extraction.text.Tokens;
import org.muster.extraction.text.Vocabulary;

/**
 * A trie over word numbers: finds the longest phrase of a lexicon that begins at a token. Nodes are numbers; the steps between
 * them are one hash table of {@code node, word -> node}, so that a look-up touches little memory and allocates nothing.
 */
public final class Phrases<T> {
    private static final int NONE = 0;

    private final Vocabulary vocabulary;
    /** Node for a first word, by the word's number. */
    private int[] first = new int[1 << 10];
    /** Value and whether steps lead on, by node. */
    private final List<T> values = new ArrayList<>();

    private boolean[] leadsOn = new boolean[1 << 10];
    private long[] steps = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int stepCount;

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        values.add(null);
    }

    /** The value that stands at a phrase, or null. */
    public T get(String phrase) {
        return values.get(node(phrase));
    }

    public void put(String phrase, T value) {
        values.set(node(phrase), value);
    }

    private int node(String phrase) {
        Tokens tokens = new Tokenizer(vocabulary).tokenize(phrase);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("an empty phrase in a lexicon");
        }
        int node = firstNode(vocabulary.add(tokens.string(0)));
        for (int i = 1; i < tokens.size(); i++) {
            int word = vocabulary.add(tokens.string(i));
            int next = step(node, word);
            if (next == NONE) {
                next = newNode();
                leadsOn[node] = true;
                addStep(node, word, next);
            }
            node = next;
        }
        return node;
    }

    private int firstNode(int word) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, word * 2);
        }
        if (first[word] == NONE) {
            first[word] = newNode();
        }
        return first[word];
    }

    private int newNode() {
        values.add(null);
        if (values.size() > leadsOn.length) {
            leadsOn = Arrays.copyOf(leadsOn, leadsOn.length * 2);
        }
        return values.size() - 1;
    }

    private int step(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        while (steps[slot] != 0) {
            if (steps[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & steps.length - 1;
        }
        return NONE;
    }

    private void addStep(int node, int word, int target) {
        if (++stepCount * 2 > steps.length) {
            long[] keys = steps;
            int[] nodes = targets;
            steps = new long[keys.length * 2];
            targets = new int[keys.length * 2];
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    insert(keys[i], nodes[i]);
                }
            }
        }
        insert(key(node, word), target);
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & steps.length - 1;
    }

    /** Accepts or refuses a phrase that was found, so that a shorter one may be tried. */
    public interface Filter<T> {
        boolean accepts(T value, int from, int to);
    }

    /** Receives the longest phrase. */
    public record Match<T>(T value, int to) {}

    /** Whether a phrase begins with that word. */
    public boolean begins(int word) {
        return word < first.length && first[word] != NONE;
    }

    /** The longest accepted phrase that begins at a token and ends before {@code limit}, or null. */
    public Match<T> longest(Tokens tokens, int from, int limit, Filter<T> filter) {
        int word = tokens.word(from);
        if (word >= first.length || first[word] == NONE) {
            return null;
        }
        int node = first[word];
        T best = null;
        int to = from;
        for (int i = from + 1; ; i++) {
            T value = values.get(node);
            if (value != null && filter.accepts(value, from, i)) {
                best = value;
                to = i;
            }
            if (!leadsOn[node] || i >= limit || tokens.word(i) == Vocabulary.UNKNOWN) {
                break;
            }
            node = step(node, tokens.word(i));
            if (node == NONE) {
                break;
            }
        }
        return best == null ? null : new Match<>(best, to);
    }
}
