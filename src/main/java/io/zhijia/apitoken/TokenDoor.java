package io.zhijia.apitoken;

import io.zhijia.account.TokenSignIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where programs come in. */
@Component
class TokenDoor implements TokenSignIn {

    private final TokenService service;

    TokenDoor(TokenService service) {
        this.service = service;
    }

    @Override
    public Optional<Holder> holder(String token, String path) {
        return Export.at(path)
                .flatMap(export -> Written.parse(token).flatMap(written -> service.use(written, export)))
                .map(good -> new Holder(good.union(), good.member()));
    }
}
