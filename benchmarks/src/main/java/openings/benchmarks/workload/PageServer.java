package openings.benchmarks.workload;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Serves pages of advertisements on several ports of the loopback interface, a board each, in a process of its own, so that
 * its CPU time is not counted with the visitor's. {@code /jobs} lists the pages of a board, {@code /jobs/posting-0} and so
 * on are they.
 */
public final class PageServer implements AutoCloseable {
    private static final String PAGE = "/jobs/posting-";

    private final Process process;
    private final List<URI> boards;

    private PageServer(Process process, List<URI> boards) {
        this.process = process;
        this.boards = boards;
    }

    /**
     * Starts the process and waits until it serves.
     *
     * @param boards how many
     * @param pages of each board
     * @param bytes of each page
     */
    public static PageServer start(int boards, int pages, int bytes) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dsun.net.httpserver.nodelay=true",
                        PageServer.class.getName(),
                        String.valueOf(boards),
                        String.valueOf(pages),
                        String.valueOf(bytes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<URI> bases = new ArrayList<>();
        for (int i = 0; i < boards; i++) {
            bases.add(URI.create("http://127.0.0.1:" + said.readLine()));
        }
        return new PageServer(process, bases);
    }

    /** The path of a page of any board. */
    public static String path(int page) {
        return PAGE + page;
    }

    /** The address of each board, without a path. */
    public List<URI> boards() {
        return boards;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** Serves until its standard input ends, which it does with the process that started it. */
    public static void main(String[] arguments) throws IOException {
        int boards = Integer.parseInt(arguments[0]);
        List<byte[]> pages = Pages.make(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).stream()
                .map(page -> page.getBytes(StandardCharsets.UTF_8))
                .toList();
        byte[] listing = listing(pages.size());
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (int i = 0; i < boards; i++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, pages, listing));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            said.println(server.getAddress().getPort());
        }
        int end = System.in.read();
        System.exit(end == -1 ? 0 : 1);
    }

    private static byte[] listing(int pages) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>Jobs</title></head><body><ul>");
        for (int i = 0; i < pages; i++) {
            html.append("<li><a href=\"")
                    .append(path(i))
                    .append("\">Job ")
                    .append(i)
                    .append("</a></li>");
        }
        return html.append("</ul></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, List<byte[]> pages, byte[] listing) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean isListing = path.equals("/jobs");
            if (!isListing && !path.startsWith(PAGE)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = isListing ? listing : pages.get(Integer.parseInt(path.substring(PAGE.length())));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
