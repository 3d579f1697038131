package org.muster.extraction.lexicon;

import java.util.List;

/**
 * All that a proper name may stand for: "Washington" is a seat of government and a city, "American" an adjective and a
 * person. The sentence decides which reading counts.
 *
 * @param actors codes it stands for as somebody who acts (countries, organisations)
 * @param places countries it lies in, or is, as a place
 * @param region region it names, or null
 * @param adjective whether it can stand before a noun to say whose ("German", "US")
 * @param people whether it can be the head of a count ("500 Americans")
 * @param country whether it names a country itself (not a city, a base, a metonym)
 * @param formation whether it names armed forces of the actor ("Bundeswehr", "82nd Airborne")
 * @param mission whether it names a mission; its actors are whose it is, its places where it is
 * @param ship whether it names a ship, or is a prefix of one ("HMS")
 * @param person whether it names a person
 * @param site whether it is a base, city or province: a place smaller than a country
 * @param ambiguous whether the word also means something else, so that context must speak for it
 */
public record Name(
        List<String> actors,
        List<String> places,
        String region,
        boolean adjective,
        boolean people,
        boolean country,
        boolean formation,
        boolean mission,
        boolean ship,
        boolean person,
        boolean site,
        boolean ambiguous) {

    static final Name NONE =
            new Name(List.of(), List.of(), null, false, false, false, false, false, false, false, false, false);

    /** One name with the readings of both; where both have codes, the first one's count. */
    Name or(Name other) {
        return new Name(
                actors.isEmpty() ? other.actors : actors,
                places.isEmpty() ? other.places : places,
                region == null ? other.region : region,
                adjective || other.adjective,
                people || other.people,
                country || other.country,
                formation || other.formation,
                mission || other.mission,
                ship || other.ship,
                person || other.person,
                site || other.site,
                ambiguous && other.ambiguous);
    }

    static Name country(String code, boolean ambiguous) {
        return new Name(
                List.of(code), List.of(code), null, false, false, true, false, false, false, false, false, ambiguous);
    }

    static Name adjective(String code, boolean people, boolean ambiguous) {
        return new Name(
                List.of(code), List.of(), null, !people, people, false, false, false, false, false, false, ambiguous);
    }

    static Name actor(String code, boolean person, boolean ambiguous) {
        return new Name(
                List.of(code), List.of(), null, false, false, false, false, false, false, person, false, ambiguous);
    }

    static Name site(List<String> codes, boolean ambiguous) {
        return new Name(List.of(), codes, null, false, false, false, false, false, false, false, true, ambiguous);
    }

    static Name capital(String code, boolean ambiguous) {
        return new Name(
                List.of(code), List.of(code), null, false, false, false, false, false, false, false, true, ambiguous);
    }

    static Name region(String region) {
        return new Name(List.of(), List.of(), region, false, false, false, false, false, false, false, false, false);
    }

    static Name countries(List<String> codes) {
        return new Name(codes, codes, null, false, false, true, false, false, false, false, false, false);
    }

    static Name formation(List<String> codes, boolean ship, boolean ambiguous) {
        return new Name(codes, List.of(), null, !ship, false, false, !ship, false, ship, false, false, ambiguous);
    }

    static Name mission(List<String> codes, List<String> hosts, String region) {
        return new Name(codes, hosts, region, true, false, false, false, true, false, false, false, false);
    }
}
