namespace Rncp.Format;

/// <summary>What a text holds as JSON.</summary>
/// <param name="Root">Its value; after a mistake, what could be read around it; null when there is none.</param>
/// <param name="Values">How many values it holds, those that hold others too.</param>
/// <param name="Mistake">Why it is not JSON; null when it is.</param>
internal sealed record JsonText(JsonNode? Root, int Values, JsonMistake? Mistake);
