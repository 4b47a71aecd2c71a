package org.tiean.disclosure.entity;

import java.util.List;

/**
 * Why a row of the double publicity cannot be sent as it is (报送前校验).
 *
 * @param code  of the field, e.g. {@code cf_xdr_shxym}
 * @param field its name
 * @param key   of the message
 */
public record CreditProblem(String code, String field, String key, List<String> arguments) {

    public CreditProblem {
        arguments = List.copyOf(arguments);
    }
}
