package org.tiean.evidence.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges by RFC 9110, 14.1.2, on a file of 1000 bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-499, 0, 499", "bytes=500-, 500, 999", "bytes=-200, 800, 999", "bytes=-5000, 0, 999", "bytes=999-999, 999, 999",
        "bytes=10-100000, 10, 999"})
    void aPartIsCutToTheFile(String header, long first, long last) {
        assertEquals(ByteRange.Asked.PART, ByteRange.asked(header, 1000));
        assertEquals(new ByteRange(first, last), ByteRange.of(header, 1000).orElseThrow());
        assertEquals(last - first + 1, ByteRange.of(header, 1000).orElseThrow().length());
    }

    @ParameterizedTest
    @CsvSource({"bytes=1000-", "bytes=2000-3000", "bytes=-0"})
    void whatTheFileDoesNotReachIsNotThere(String header) {
        assertEquals(ByteRange.Asked.NONE, ByteRange.asked(header, 1000));
    }

    @ParameterizedTest
    @CsvSource(value = {"bytes=0-1,5-9", "bytes=-", "bytes=9-3", "lines=0-3", "bytes=a-b", "bytes=99999999999999999999-"}, delimiter = '|')
    void whatIsNoSingleRangeGetsTheWhole(String header) {
        assertEquals(ByteRange.Asked.WHOLE, ByteRange.asked(header, 1000));
    }

    @Test
    void noHeaderNoRange() {
        assertEquals(ByteRange.Asked.WHOLE, ByteRange.asked(null, 1000));
    }
}
