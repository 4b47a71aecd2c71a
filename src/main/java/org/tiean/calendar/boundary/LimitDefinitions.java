package org.tiean.calendar.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;

/** The time limits with their articles, for everybody (期限一览): {@code /public/limits.xhtml}, {@code /desk/limits.xhtml}. */
@Named
@RequestScoped
public class LimitDefinitions {

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    @Param(name = "q")
    String words;

    /** Those whose name, law or event has the words, in the order of the table. */
    public List<TimeLimitDefinition> getRows() {
        return catalogue.all().stream().filter(this::wanted).sorted(Comparator.comparing(TimeLimitDefinition::tableRow)).toList();
    }

    private boolean wanted(TimeLimitDefinition definition) {
        return words == null || words.isBlank()
                || (definition.name() + definition.basis() + definition.trigger()).contains(words.strip());
    }

    public String getWords() {
        return words;
    }
}
