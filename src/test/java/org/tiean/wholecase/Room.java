package org.tiean.wholecase;

import java.util.Map;

/** The part of the vocabulary that one room of the house brings. */
public interface Room {

    /** What is done under a name. */
    @FunctionalInterface
    interface Word {

        /** @param with as the line says */
        void done(ToldLife life, String with) throws Exception;
    }

    Map<String, Word> words();
}
