package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** {@code /public/decision-fields.xhtml}: what each field of a published decision means, and how it is searched (字段说明). */
@Named
@RequestScoped
public class PublicFieldsPage {

    /**
     * @param name      under which its words stand in {@code disclosure.guide}
     * @param parameter of the address by which it is searched; empty where it is not
     */
    public record Field(String name, String parameter) {
    }

    public List<Field> getRows() {
        return List.of(new Field("words", "q"), new Field("number", "q"), new Field("agency", "agency"), new Field("party", "q"), new Field("item", "item, itemWhole"),
                new Field("clauses", "clause"), new Field("place", "place, placeWhole, spot"), new Field("penalties", "kind"), new Field("fine", "fineFrom, fineTo, band"),
                new Field("decided", "from, to, year"), new Field("until", ""), new Field("withdrawn", ""), new Field("facts", "q"), new Field("proof", ""),
                new Field("sort", "sort"), new Field("page", "p"));
    }
}
