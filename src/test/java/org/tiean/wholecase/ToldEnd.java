package org.tiean.wholecase;

import java.util.List;

/**
 * One thing that must stand at the end of a told case.
 *
 * @param line  in its file
 * @param what  stage, open, limit, document, …
 * @param parts what is expected of it
 */
record ToldEnd(int line, String what, List<String> parts) {

    String part(int at) {
        return parts.get(at);
    }
}
