package org.tiean.discretion.entity;

import java.io.Serializable;

/**
 * Who made a benchmark (制定机关). A departure from another organ's benchmark needs that organ's approval
 * (国办发〔2022〕27号（十二）).
 *
 * @param organ        full name, as it signs
 * @param level        its level
 * @param jurisdiction where it holds, in the words of the setting {@code place.jurisdictions}
 */
public record Maker(String organ, MakerLevel level, String jurisdiction) implements Serializable {

    public boolean is(String organName) {
        return organ.equals(organName);
    }
}
