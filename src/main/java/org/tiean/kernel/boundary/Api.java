package org.tiean.kernel.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/**
 * The REST interface: the same services and the same checks as the pages, for other programs. What the bodies hold stands
 * in {@code META-INF/openapi.json}, by the names the methods' {@code @RequestBody} refers to; a test holds the two together.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Tie'an 铁案", version = "1", description = """
        行政处罚办案接口，与页面经同一服务、同一合法性检查。令牌由登录系统发给持有账号的人或者程序，放在 Authorization 头里。
        每个行为带 actId（由调用方生成，重复发送不产生变化）和 occurredAt（带时区）。金额以分计，日期为中国法定日。
        拒绝时答复 key、message、basis；Accept-Language 为 en 时用英文。

        Case handling, through the same services and checks of legality as the pages. The login system issues the bearer token.
        Every act carries actId (made by the caller; sent again it changes nothing) and occurredAt (with its offset).
        Amounts are in fen, days are legal days of China. A refusal answers key, message and basis, in English for
        Accept-Language: en."""), security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class Api extends Application {
}
