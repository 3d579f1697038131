package org.muster.local.system;

import java.io.IOException;

/**
 * The child process's {@code main}: runs the registry's own and ends with the parent, however that ends, because standard
 * input then closes. Uses nothing but the JDK, as its class path is the registry's.
 */
final class RegistryChild {
    private RegistryChild() {}

    /** @param arguments first the registry's main class, then what is handed on to it */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(RegistryChild::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                java.util.Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; what counts is the end.
            }
        } catch (IOException e) {
            // As good as the end.
        }
        System.exit(0);
    }
}
