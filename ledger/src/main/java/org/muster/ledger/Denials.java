package org.muster.ledger;

import org.muster.claims.Stage;

/** Decides what a denial calls off. */
final class Denials {
    private Denials() {}

    /** A newer denial cancels what is only announced, or an alert; a denial for a place only what is for that place. */
    static boolean cancels(Sighting denial, Entry entry) {
        Draft draft = entry.draft;
        boolean onlyAnnounced = draft.stage() == Stage.ANNOUNCED || draft.stage() == Stage.ON_ALERT;
        return onlyAnnounced
                && draft.family() == denial.family()
                && draft.lastPublished().isBefore(denial.published())
                && (denial.place().isNowhere() || draft.place().within(denial.place()))
                && (!denial.heads().stated() || !draft.counted() || Figures.agree(denial.heads(), draft.heads()));
    }
}
