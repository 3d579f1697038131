package org.muster.extraction.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunker;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Phrases;
import org.muster.extraction.lexicon.SanctionLexicon;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.text.Tokenizer;
import org.muster.extraction.text.Tokens;

/** Finds everything in a text that can give a claim's slot its value. */
final class MentionReader {
    /** "The last soldiers left", "no troops": a count of zero. */
    private static final Count NOBODY = Count.exactly(0);

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Mention> mentions = new ArrayList<>();

    MentionReader(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.tokens = new Tokenizer(lexicon.vocabulary()).tokenize(text);
    }

    List<Mention> read(LocalDate published) {
        Chunker chunker = new Chunker(lexicon, tokens, published);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            for (Chunk chunk : chunker.chunk(tokens.from(sentence), tokens.to(sentence))) {
                read(chunk, chunker);
            }
            sanctions(tokens.from(sentence), tokens.to(sentence));
        }
        return mentions;
    }

    private void read(Chunk chunk, Chunker chunker) {
        int start = tokens.start(chunk.from());
        int end = tokens.end(chunk.to() - 1);
        if (chunk instanceof Chunk.Named named) {
            name(chunk.from(), chunk.to(), named.name());
        } else if (chunk instanceof Chunk.Force force) {
            int head = tokens.end(force.head());
            mentions.add(Mention.count(start, head, force.quantity().count()));
            if (force.negated() || force.last()) {
                mentions.add(Mention.count(start, head, NOBODY));
            }
            names(force, chunker);
        } else if (chunk instanceof Chunk.Amount amount) {
            mentions.add(Mention.count(start, end, amount.quantity().count()));
        } else if (chunk instanceof Chunk.When when && when.date() != null) {
            mentions.add(Mention.date(start, end, when.date()));
        } else if (chunk instanceof Chunk.Move
                || chunk instanceof Chunk.Plan
                || chunk instanceof Chunk.Verbal verbal && moves(verbal.main().kind())) {
            mentions.add(Mention.trigger(start, end));
        }
    }

    private static boolean moves(Verb.Kind kind) {
        return kind != Verb.Kind.OTHER && kind != Verb.Kind.SAY;
    }

    /** "1,000 US soldiers": the phrase for a force names its owner and sometimes its place. */
    private void names(Chunk.Force force, Chunker chunker) {
        for (int i = force.from(); i < force.to(); ) {
            Phrases.Match<Name> match = chunker.nameAt(i, force.to());
            if (match != null) {
                name(i, match.to(), match.value());
            }
            i = match == null ? i + 1 : match.to();
        }
        int start = tokens.start(force.from());
        int end = tokens.end(force.to() - 1);
        mentions.add(Mention.name(start, end, force.owners(), force.hosts(), null));
    }

    private void name(int from, int to, Name name) {
        mentions.add(Mention.name(tokens.start(from), tokens.end(to - 1), name.actors(), name.places(), name.region()));
    }

    private void sanctions(int from, int to) {
        SanctionLexicon words = lexicon.sanctions();
        for (int i = from; i < to; i++) {
            Phrases.Match<SanctionNoun> noun = words.noun(tokens, i, to);
            if (noun != null) {
                mentions.add(Mention.trigger(tokens.start(i), tokens.end(noun.to() - 1)));
            }
            Phrases.Match<SanctionLexicon.Stand> party = words.party(tokens, i, to);
            if (party != null && !party.value().codes().isEmpty()) {
                List<String> codes = party.value().codes();
                mentions.add(Mention.name(tokens.start(i), tokens.end(party.to() - 1), codes, codes, null));
            }
        }
    }
}
