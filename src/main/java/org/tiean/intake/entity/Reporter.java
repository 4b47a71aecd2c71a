package org.tiean.intake.entity;

import org.tiean.kernel.entity.ProtectedText;

/**
 * Who reported (举报人). Kept encrypted and never shown with the case (城市管理执法办法 38: identity is protected).
 *
 * @param name  null = anonymous
 * @param phone null = not given
 */
public record Reporter(ProtectedText name, ProtectedText phone) {

    public static final Reporter NOBODY = new Reporter(null, null);

    /** A reporter under the own name must be told the result (住建部令第55号). */
    public boolean isRealName() {
        return name != null && phone != null;
    }
}
