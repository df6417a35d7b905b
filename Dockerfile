# The server and the built client.
FROM node:20-bookworm-slim AS build
WORKDIR /dixit
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# What the server needs to run, without the tools that built it.
FROM node:20-bookworm-slim AS dependencies
WORKDIR /dixit
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

# Debian, not Alpine: the embedded engine is built for glibc.
FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DIXIT_DATA=/data
WORKDIR /dixit
COPY --from=dependencies /dixit/node_modules ./node_modules
COPY --from=build /dixit/dist ./dist
COPY package.json ./
COPY server/api/schema ./server/api/schema
COPY cypher ./cypher
COPY seeds ./seeds
RUN install --directory --owner=node --group=node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, which would not pass the signal to stop on.
CMD ["node", "dist/server/main.js", "serve"]
