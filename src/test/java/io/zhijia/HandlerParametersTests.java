package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What stands in an address or is typed into a form can be made into what its handler asks for. */
@SpringBootTest(properties = "demo=true")
class HandlerParametersTests {

    private static final TypeDescriptor TYPED = TypeDescriptor.valueOf(String.class);

    private final RequestMappingHandlerMapping handlers;
    private final ConversionService conversion;

    HandlerParametersTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.handlers = handlers;
        this.conversion = conversion;
    }

    @Test
    void everyParameterCanBeMadeOfText() {
        var read = handlers.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("io.zhijia"))
                .flatMap(HandlerParametersTests::ofText)
                .toList();

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(read)
                .filteredOn(parameter -> !conversion.canConvert(TYPED, new TypeDescriptor(parameter)))
                .isEmpty();
    }

    private static Stream<MethodParameter> ofText(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class)
                        || parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType()))
                .filter(parameter ->
                        !parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName()));
    }
}
