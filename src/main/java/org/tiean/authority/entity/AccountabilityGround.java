package org.tiean.authority.entity;

import java.util.Arrays;
import java.util.Optional;

/**
 * For what those who exercise a power answer (追责情形; 行政处罚法 76–83). A list names those that its item can
 * give rise to.
 */
public enum AccountabilityGround {
    NO_BASIS("没有法定的行政处罚依据"),
    CHANGED_RANGE("擅自改变行政处罚种类、幅度"),
    PROCEDURE_BREACHED("违反法定的行政处罚程序"),
    WRONG_DELEGATION("违反关于委托处罚的规定"),
    NO_CERTIFICATE("执法人员未取得执法证件"),
    NOT_FILED_IN_TIME("对符合立案标准的案件不及时立案"),
    NO_LAWFUL_RECEIPT("不使用法定罚没单据"),
    PRIVATE_COLLECTION("违反规定自行收缴罚款"),
    FINES_KEPT("截留、私分罚没款物"),
    SEIZED_GOODS_MISUSED("使用或者损毁查封、扣押的财物"),
    CRIME_NOT_TRANSFERRED("对应当移交司法机关的案件不移交"),
    DUTY_NEGLECTED("对应当予以制止和处罚的违法行为不予制止、处罚");

    private final String word;

    AccountabilityGround(String word) {
        this.word = word;
    }

    /** As lists print it. */
    public String word() {
        return word;
    }

    public static Optional<AccountabilityGround> ofWord(String word) {
        return Arrays.stream(values()).filter(ground -> ground.word.equals(word)).findFirst();
    }

    /** All of them as a list's cell writes them. */
    public static String all() {
        return String.join(";", Arrays.stream(values()).map(AccountabilityGround::word).toList());
    }
}
