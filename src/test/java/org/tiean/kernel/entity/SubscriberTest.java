package org.tiean.kernel.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriberTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2", "2001:DB8::7, 2001:db8", "'', unknown"})
    void ofALongAddressTheSubscriberCounts(String address, String subscriber) {
        assertEquals(subscriber, Subscriber.of(address));
    }
}
