package org.muster.local.doctor;

/**
 * What an examination has found.
 *
 * @param sound whether it is as it should be
 * @param part of the system
 * @param what in words
 * @param advice what to do about it; empty if it is sound
 */
public record Finding(boolean sound, String part, String what, String advice) {
    static Finding sound(String part, String what) {
        return new Finding(true, part, what, "");
    }

    static Finding amiss(String part, String what, String advice) {
        return new Finding(false, part, what, advice);
    }
}
