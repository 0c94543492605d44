using Explainer.Bench.Pairs;
using Explainer.Check;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

// Prints how often each rule of support is right, and what it misses: Pairs FILE…
if (args.Length == 0 || Array.Find(args, file => !File.Exists(file)) is not null)
{
    Console.Error.WriteLine("usage: Pairs FILE…, each of them a file of pairs that exists");
    return 2;
}
var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
var pairs = args.SelectMany(file => yaml.Deserialize<List<Pair>>(File.ReadAllText(file))).ToList();
var rules = RuleBook.Rules.Select(rule => rule.Descriptor).Where(rule => rule.Id.StartsWith("FC4", StringComparison.Ordinal)).ToList();
var results = pairs.Select(pair => (pair, PairSite.Spoke(pair))).ToList();

Console.WriteLine($"{pairs.Count} pairs, {pairs.Count(pair => pair.IsSupported)} of them supported.\n");
Console.WriteLine(RuleScore.Head);
foreach (var rule in rules)
    Console.WriteLine(RuleScore.Of(rule, results));

Console.WriteLine("\nWhere a rule was wrong, or did not see a fault:");
foreach (var (pair, spoke) in results)
{
    foreach (var rule in rules.Select(rule => rule.Id))
    {
        if (spoke.Contains(rule) && pair.IsRight(rule) == false)
            Tell("wrong ", rule, pair);
        else if (pair.Calls(rule) && !pair.IsCaught(rule, spoke))
            Tell("missed", rule, pair);
    }
}
return 0;

static void Tell(string what, string rule, Pair pair) =>
    Console.WriteLine($"- {what} {rule} {pair.Id}\n    claim:   {pair.Claim}\n    passage: {pair.Passage}\n    truth:   {pair.Why}");
