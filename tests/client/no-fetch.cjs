module.exports = () => {
  throw new Error('Nothing is fetched for citations.');
};
module.exports.Headers = module.exports;
