using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Rncp;
using Rncp41364;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddRncp();
builder.Services.AddOpenApi();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, Contexte.Default));
builder.WebHost.UseUrls("http://127.0.0.1:0");

var app = builder.Build();
app.MapGet("/blocs/{bloc}", (Bloc bloc, NiveauQualification? niveau, [FromHeader(Name = "X-Rome")] CodeRome? rome) =>
    new Fiche(bloc, niveau, rome, [.. bloc.Competences]));
app.MapPost("/eligibilite", (Demande demande) => Certification.Rncp41364.Evaluer(demande));
app.MapOpenApi();
app.Run();

internal sealed record Fiche(Bloc Bloc, NiveauQualification? Niveau, CodeRome? Rome, Competence[] Competences);

[JsonSerializable(typeof(Fiche))]
internal sealed partial class Contexte : JsonSerializerContext;
