package org.muster.producer.archive;

/** What stands next in an archive. */
public sealed interface ArchiveRecord {
    /** Where in the stored file it begins; -1 in the middle of what was packed as one. */
    long position();

    /** How many it keeps in memory. */
    int size();

    /** @param block null if it is longer than anybody wants */
    record Whole(ArchiveHeader header, byte[] block, long position) implements ArchiveRecord {
        @Override
        public int size() {
            return block == null ? 0 : block.length;
        }
    }

    /** @param bytes the first of them */
    record Broken(String reason, byte[] bytes, long position) implements ArchiveRecord {
        @Override
        public int size() {
            return bytes.length;
        }
    }

    /** Something that holds no article by its nature. */
    record Other(long position) implements ArchiveRecord {
        @Override
        public int size() {
            return 0;
        }
    }
}
