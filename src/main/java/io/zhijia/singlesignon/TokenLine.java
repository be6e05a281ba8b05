package io.zhijia.singlesignon;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Asks the house, and does not wait for ever: a house that hangs must not keep our requests. */
final class TokenLine {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    static RestClientAuthorizationCodeTokenResponseClient withPatience() {
        var line = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        line.setReadTimeout(ANSWER);
        var asking = new RestClientAuthorizationCodeTokenResponseClient();
        asking.setRestClient(RestClient.builder()
                .requestFactory(line)
                .configureMessageConverters(words -> words.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return asking;
    }

    private TokenLine() {}
}
