package org.muster.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.claims.ArticleClaims;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;

/** Builds claims for tests: {@code say("USA", ANNOUNCED).to("POL").troops(600)}. */
final class Say {
    private final List<String> contributors;
    private final Stage stage;
    private String id;
    private List<String> hosts = List.of();
    private String region;
    private String place;
    private List<String> origins = List.of();
    private Count count = Count.NONE;
    private Asset asset = Asset.TROOPS;
    private boolean additional;
    private Long revises;
    private PartialDate date;
    private boolean historic;
    private String partOf;

    private Say(List<String> contributors, Stage stage) {
        this.contributors = contributors;
        this.stage = stage;
    }

    /** @param contributors joined with "+", "" for nobody named */
    static Say say(String contributors, Stage stage) {
        return new Say(Contributors.of(contributors), stage);
    }

    Say as(String id) {
        this.id = id;
        return this;
    }

    Say to(String... hosts) {
        this.hosts = List.of(hosts);
        return this;
    }

    Say in(String region) {
        this.region = region;
        return this;
    }

    Say at(String place) {
        this.place = place;
        return this;
    }

    Say from(String... origins) {
        this.origins = List.of(origins);
        return this;
    }

    Say troops(long count) {
        this.count = Count.exactly(count);
        return this;
    }

    Say about(long count) {
        this.count = new Count(count, count, true, null);
        return this;
    }

    Say upTo(long count) {
        this.count = new Count(null, count, false, null);
        return this;
    }

    Say moreThan(long count) {
        this.count = new Count(count, null, false, null);
        return this;
    }

    Say between(long low, long high) {
        this.count = new Count(low, high, false, null);
        return this;
    }

    Say thousands() {
        this.count = new Count(null, null, false, "thousands");
        return this;
    }

    Say units(long count) {
        this.asset = Asset.UNIT;
        return troops(count);
    }

    Say aircraft(long count) {
        this.asset = Asset.AIRCRAFT;
        return troops(count);
    }

    Say another() {
        this.additional = true;
        return this;
    }

    Say revising(long earlier) {
        this.revises = earlier;
        return this;
    }

    Say on(String date) {
        this.date = PartialDate.parse(date);
        return this;
    }

    Say longAgo() {
        this.historic = true;
        return this;
    }

    Say partOf(String whole) {
        this.partOf = whole;
        return this;
    }

    private DeploymentClaim claim(int position) {
        return new DeploymentClaim(
                id == null ? "d" + (position + 1) : id,
                contributors,
                hosts,
                region,
                place,
                origins,
                count,
                asset,
                stage,
                additional,
                revises,
                date,
                historic,
                partOf,
                null,
                null,
                1);
    }

    /** One article; its id is unique when no other of that day has the same name. */
    static ArticleClaims article(String published, String name, Say... claims) {
        List<DeploymentClaim> deployments = new ArrayList<>();
        for (Say say : claims) {
            deployments.add(say.claim(deployments.size()));
        }
        return new ArticleClaims(
                published + name,
                null,
                LocalDate.parse(published),
                name.isEmpty() ? null : name,
                0,
                deployments,
                List.of());
    }

    static ArticleClaims article(String published, Say... claims) {
        return article(published, "", claims);
    }
}
