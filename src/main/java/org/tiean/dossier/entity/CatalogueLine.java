package org.tiean.dossier.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the catalogue of a file (卷内目录).
 *
 * @param position from 1 through the whole file
 * @param number   of the document, or null
 * @param sha256   of its file, or null where it has none
 * @param id       of the document, piece of evidence or entry
 */
public record CatalogueLine(int position, CatalogueGroup group, String title, String number, LocalDate date,
                            String sha256, UUID id) {

    /** The same line at another place. */
    public CatalogueLine at(int place) {
        return new CatalogueLine(place, group, title, number, date, sha256, id);
    }
}
