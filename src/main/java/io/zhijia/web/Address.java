package io.zhijia.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A path of ours with its query. */
record Address(UriComponentsBuilder parts) {

    static Address of(String path, String query) {
        return new Address(UriComponentsBuilder.fromPath(path).query(query));
    }

    /** The same address with this parameter set, or without it if the value is empty. */
    String with(String parameter, String value) {
        var changed = parts.cloneBuilder();
        if (value.isEmpty()) {
            changed.replaceQueryParam(parameter);
        } else {
            changed.replaceQueryParam(parameter, UriUtils.encode(value, UTF_8));
        }
        return changed.build(true).toUriString();
    }
}
