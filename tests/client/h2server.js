// node h2server.js KEY CERT MODE…: an HTTP/2 server on a loopback port for each mode; prints "PORT mode n" and "ARRIVED name" lines.
'use strict';
const fs = require('fs');
const http2 = require('http2');

const [key, cert, ...modes] = process.argv.slice(2);
const c = http2.constants;

const deeds = {
    answer(stream) {
        stream.respond({':status': 200, 'content-type': 'application/json'});
        stream.end('{"RequestId":"0A1B2C3D-0000-4000-8000-000000000001","TaskNo":"task-1"}');
    },
    close(stream, sockets) { sockets.forEach((socket) => socket.destroy()); },
    destroy(stream) { stream.session.destroy(); },
    goaway(stream) {
        const session = stream.session;
        session.goaway(c.NGHTTP2_NO_ERROR, 0);
        setTimeout(() => session.destroyed || session.destroy(), 20);
    },
    rst(stream) { stream.close(c.NGHTTP2_INTERNAL_ERROR); },
    refuse(stream) { stream.close(c.NGHTTP2_REFUSED_STREAM); },
};

for (const mode of modes) {
    const server = http2.createSecureServer({key: fs.readFileSync(key), cert: fs.readFileSync(cert), allowHTTP1: false});
    const sockets = new Set(); // below TLS and HTTP/2, which lend out none of their own
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => sockets.delete(socket));
    });
    server.on('sessionError', () => {});
    server.on('stream', (stream, headers) => {
        const chunks = [];
        stream.on('error', () => {});
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('end', () => {
            const query = headers[':path'].split('?')[1] || '';
            const all = new URLSearchParams(query + '&' + Buffer.concat(chunks).toString());
            console.log('ARRIVED ' + all.get('DomainName.1'));
            if (stream.session && !stream.session.destroyed)
                deeds[mode](stream, sockets);
        });
    });
    server.listen(0, '127.0.0.1', () => console.log('PORT ' + mode + ' ' + server.address().port));
}
