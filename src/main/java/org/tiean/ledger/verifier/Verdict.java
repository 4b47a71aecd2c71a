package org.tiean.ledger.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a check of a package found: the first failure, if any, and what was shown on the way. */
public final class Verdict {

    String code;
    String at = "";
    String flaw;
    String chain;
    String edition;
    String log;
    String head;
    long entries;
    long withheld;
    long withheldFiles;
    long size;
    String root;
    int leaves;
    long lastLeaf;
    int files;
    int named;
    int recordings;
    int things;
    String fingerprint;
    String signer;
    Signatures.Stamp stamp;
    /** What of the older thing was shown; null if none was given: {@code package}, {@code head} or {@code unproved}. */
    String older;

    Verdict fails(String with, Object place) {
        if (code == null) {
            code = with;
            at = String.valueOf(place);
        }
        return this;
    }

    /** Whether everything fits. */
    public boolean ok() {
        return code == null;
    }

    /** The first failure by the names of the specification; null for none. */
    public String code() {
        return code;
    }

    /** Where it shows: a path, a number of an entry, empty. */
    public String at() {
        return at;
    }

    /** What is wrong with the record; null where it is not the record that fails. */
    public String flaw() {
        return flaw;
    }

    /** Entries whose payload is withheld. */
    public long withheld() {
        return withheld;
    }

    /** Files of the case that the edition leaves out. */
    public long withheldFiles() {
        return withheldFiles;
    }

    /** As canonical JSON, for programs. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", at);
        all.put("code", code);
        all.put("entries", entries);
        all.put("flaw", flaw);
        all.put("named", (long) named);
        all.put("ok", ok());
        all.put("older", older);
        all.put("withheld", withheld);
        all.put("withheldFiles", withheldFiles);
        List<String> parts = new ArrayList<>();
        all.forEach((name, value) -> parts.add("\"" + name + "\":" + (value instanceof String text ? "\"" + text + "\"" : value)));
        return "{" + String.join(",", parts) + "}";
    }
}
