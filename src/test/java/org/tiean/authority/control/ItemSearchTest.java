package org.tiean.authority.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemSearchTest {

    @Test
    void punctuationDoesNotCount() {
        assertEquals(List.of(new ItemSearch("%门、窗%", "%门窗%")), ItemSearch.words("门、窗"));
        assertEquals("%门窗%", ItemSearch.words("门窗").get(0).inText());
        assertTrue(ItemSearch.bare("p.name").contains("、"));
    }

    @Test
    void codesKeepTheirHyphens() {
        assertEquals("%CG-SR-006-1%", ItemSearch.words("cg-sr-006-1").get(0).inCode());
    }

    @Test
    void wordsArePartedByBlanksAndPunctuationAloneIsNone() {
        assertEquals(List.of("%占用%", "%道路%"), ItemSearch.words(" 占用　道路 、 ").stream().map(ItemSearch::inText).toList());
        assertEquals(List.of(), ItemSearch.words("  、。"));
        assertEquals(List.of(), ItemSearch.words(null));
    }

    @Test
    void whatThePatternLanguageMeansIsTakenLiterally() {
        assertEquals(List.of(new ItemSearch("%5!%!_!!%", "%5!%!_%")), ItemSearch.words("5%_!"));
    }
}
