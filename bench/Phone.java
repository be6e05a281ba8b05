import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A phone with cookies of its own; hundreds of them share one client, as each client would keep threads of its own. */
class Phone {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String url;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    private Phone(String url) {
        this.url = url;
    }

    static Phone signedIn(String url, String login) throws IOException, InterruptedException {
        var phone = new Phone(url);
        phone.get("/sign-in");
        phone.post("/sign-in", "username=" + login + "&password=zhijia-demo");
        return phone;
    }

    /** @throws IOException if it is answered by anything but a page */
    String get(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(url + path)));
        if (answer.statusCode() != 200) {
            throw new IOException(path.replaceFirst("[?].*", "") + " answered " + answer.statusCode());
        }
        var found = TOKEN.matcher(answer.body());
        token = found.find() ? found.group(1) : token;
        return answer.body();
    }

    /** @throws IOException if it is not taken */
    void post(String path, String form) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + form)));
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("sign-in?")) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(one -> {
            var pair = one.replaceFirst(";.*", "");
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        });
        return answer;
    }
}
