package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.entity.PartySession;

/**
 * What a party declared on line, as a file that stands for the signed paper (电子签名法 requires that the signer be known): the
 * words, who, how identity was proved and when. Its hash goes into the act and so into the record.
 */
@ApplicationScoped
public class Declarations {

    private static final long LONGEST = 1 << 16;

    @Inject
    ContentStore files;

    /**
     * Keeps a declaration.
     *
     * @return SHA-256 of the file
     * @throws Refusal 403 identity is not proved
     */
    public String keep(PartySession session, CaseFile caseFile, Party party, String words, String phone, Instant at) {
        Instant proven = session.provenAt().orElseThrow(() -> Refusal.forbidden("party.prove.needed"));
        String text = String.join("\n",
                "当事人在线声明",
                "案号：" + caseFile.number().orElse("（尚未立案）"),
                "当事人：" + party.name(),
                "声明：" + words,
                "身份核验：凭文书文号和查询码进入当事人专区；证件号码核对一致；动态验证码发送至送达地址确认书确认的手机 " + phone
                        + "，于 " + Zones.minuteOf(proven).toString().replace('T', ' ') + " 核验通过。",
                "提交时间：" + Zones.minuteOf(at).toString().replace('T', ' '),
                "会话编号：" + session.id(), "");
        return files.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST).sha256();
    }
}
