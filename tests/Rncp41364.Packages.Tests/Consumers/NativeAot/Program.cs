using System.Text.Json;
using System.Text.Json.Serialization;
using Rncp41364;

string json = JsonSerializer.Serialize([Bloc.BC01, Bloc.BC04], Contexte.Default.BlocArray);
Bloc[] lus = JsonSerializer.Deserialize("""["rncp41364bc02"]""", Contexte.Default.BlocArray)!;
Console.WriteLine(json);
Console.WriteLine(ReferenceEquals(lus[0], Bloc.BC02));
Console.WriteLine(Certification.Rncp41364.Blocs.Sum(bloc => bloc.Competences.Length));

[JsonSerializable(typeof(Bloc[]))]
internal sealed partial class Contexte : JsonSerializerContext;
