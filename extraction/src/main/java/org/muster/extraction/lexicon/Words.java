package org.muster.extraction.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Classes of common nouns that some rule asks for; their words stand in {@code words.txt}. */
public enum Words {
    /** What somebody joins by sending forces: "will not join the mission". */
    CAUSE,
    /** With "of", casualties: "the bodies of 20 soldiers". */
    LOSS,
    /** Drills: those who take part in one are not deployed. */
    EXERCISE,
    /** Before a force without a count: what moves is something else, "to the UN mission". */
    ROUND_ABOUT,
    /** Nouns that the name of a machine or "military" before them only describes: "gun battle", "military equipment". */
    DESCRIBED,
    /** Behind a number, what the number measures or counts instead of forces. */
    MEASURE,
    /** Names of machines that are common words too and need a capital. */
    MACHINE_NAME,
    /** Before a number, a thing that the number only names: "Article 5". */
    NUMBERED,
    /** What a force may be, not what it is: "a ceiling of 13,000". */
    LIMIT,
    /** Arms change hands: "the purchase of S-400 systems". */
    TRADE,
    /** Those who were counted are casualties: "were among the dead". */
    VICTIM,
    /** Within a phrase for a force, takes it out of service: "retired officers", "cargo ships". */
    NOT_SERVING,
    /** What a count without a noun counts where the sentence speaks of it: "deaths", "refugees". */
    NOT_FORCES,
    /** Makes a force several states': "coalition troops". */
    MULTINATIONAL,
    /** Subjects that are no state and no state's proxy, or nobody. */
    OUTSIDER,
    /** People who are troops only where somebody sends them: "people", "experts". */
    CIVIL,
    /** People who are soldiers wherever soldiers are spoken of: "men", "personnel". */
    SOLDIERLY,
    /** With "of", may hold a bare count of soldiers: "a group of 12". */
    COLLECTIVE,
    /** Makes a place of the nationality before it: "German soil". */
    PLACE_NOUN,
    /** Verb that makes the place behind "from" the one where forces are: "flying from Aviano". */
    WORK_FROM,
    /** Verb whose object is the place where forces are: "patrol the Gulf". */
    HOLD,
    /** Begins names of regions that say where by themselves: "near Ukraine". */
    NEAR,
    /** With "the" stands for a country or a place in it that was named before. */
    COUNTRY_NOUN,
    /** With "the" stands for a region that was named before. */
    REGION_NOUN,
    /** Members of an alliance, none of them by name. */
    ALLY,
    /** Speaks for the state whose capital stands behind it: "officials in Beijing". */
    OFFICIAL,
    /** Part of a day. */
    HOUR,
    /** With "the" stands for the state that the dateline names. */
    STATE,
    /** With "the" stands for the mission or organisation that was named before. */
    MISSION,
    /** With "the" stands for NATO's where the alliance is spoken of. */
    BATTLEGROUP,
    /** With "the" stands for the state that was named before, where it acts. */
    STATE_NOUN;

    private final Set<String> words = new HashSet<>();

    static {
        for (List<String> entry : LexiconFile.load("words.txt").entries()) {
            valueOf(entry.get(0)).words.addAll(LexiconFile.alternatives(entry.get(1)));
        }
    }

    /** @param word in lower case */
    public boolean has(String word) {
        return words.contains(word);
    }
}
