using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp37674;

string json = JsonSerializer.Serialize(new Choix(Bloc.BC01), ContexteJson.Default.Choix);
Choix? lu = JsonSerializer.Deserialize(json, ContexteJson.Default.Choix);
Console.WriteLine($"{json} {ReferenceEquals(lu?.Bloc, Bloc.BC01)}");

internal sealed record Choix(Bloc Bloc);

[JsonSerializable(typeof(Choix))]
internal sealed partial class ContexteJson : JsonSerializerContext;
