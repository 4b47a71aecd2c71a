package org.tiean.disclosure.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which persons a paper names, read off the fields in which papers name them ({@code templates/<kind>/fields.csv}). */
final class NamesOfPaper {

    /** Field and what somebody named there is to the case, as the reason for covering it says. */
    private static final Map<String, String> FIELDS = fields();
    private static final Set<String> NOBODY = Set.of("当事人", "本人", "经营者", "负责人", "法定代表人", "工作人员", "见证人", "代收人", "受送达人",
            "不在场", "不到场", "未到场", "拒绝签名", "缺席", "出席");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\s]+");
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}(·\\p{IsHan}{1,8})?");
    private static final Pattern ORGANISATION = Pattern.compile("[\\p{IsHan}\\p{Alnum}（）()]{4,60}(公司|企业|合作社|中心|商店|经营部|店|厂|站|队)");

    private NamesOfPaper() {
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("person.name", "被询问人姓名");
        fields.put("witness.name", "见证人姓名");
        fields.put("witness", "见证人姓名");
        fields.put("record.witness", "见证人姓名");
        fields.put("present.name", "到场人姓名");
        fields.put("record.party", "到场人姓名");
        fields.put("receiver.name", "收件人姓名");
        fields.put("receiver", "接收人姓名");
        fields.put("address.agent", "代收人姓名");
        fields.put("parties.agents", "代理人姓名");
        fields.put("parties.who", "参加听证人姓名");
        fields.put("performer", "代履行人名称");
        fields.put("record.performer", "代履行人名称");
        return fields;
    }

    /** Names by what they are; words that name nobody are left out. */
    static Map<String, String> in(JsonObject paper) {
        Map<String, String> names = new LinkedHashMap<>();
        FIELDS.forEach((path, role) -> said(paper, path.split("\\.")).stream().flatMap(text -> names(text).stream())
                .forEach(name -> names.putIfAbsent(name, role)));
        return names;
    }

    private static List<String> said(JsonObject paper, String[] path) {
        JsonValue value = paper.get(path[0]);
        if (path.length == 1) {
            return value instanceof JsonString text ? List.of(text.getString()) : List.of();
        }
        if (value instanceof JsonArray members) {
            return members.stream().filter(JsonObject.class::isInstance).flatMap(each -> said((JsonObject) each, new String[] {path[1]}).stream()).toList();
        }
        return value instanceof JsonObject inner ? said(inner, new String[] {path[1]}) : List.of();
    }

    /** 吴见证（样板社区工作人员） names 吴见证. */
    static List<String> names(String text) {
        return BETWEEN.splitAsStream(REMARK.matcher(text).replaceAll("").strip())
                .filter(name -> !NOBODY.contains(name) && (PERSON.matcher(name).matches() || ORGANISATION.matcher(name).matches())).distinct().toList();
    }
}
